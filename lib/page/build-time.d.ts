/** Address of the part of the page script that quotes and cites; set when the page script is bundled. */
declare const quoteSheetUrl: string;
