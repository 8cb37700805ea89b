/** Verbs by which a draft in another language than English says who speaks, with and without accents. */
const byLanguage: Readonly<Record<string, string>> = {
  de: 'sagte|sagt|erklärte?|betonte?|ergänzte|fügte|fragte?|antwortete?|kündigte|warnte|schrieb|teilte|laut|zufolge',
  es:
    'dij[oe]|dijeron|afirm[oóa]|señal[oóa]|explic[oóa]|añadi[oó]|añade|agreg[oóa]|asegur[oóa]|respond(?:i[oó]|e)|' +
    'pregunt[oóa]|declar[oóa]|advirti[oó]|coment[oóa]|anunci[oóa]|reconoci[oó]|sostuvo|indic[oóa]|seg[uú]n|palabras de',
  fr:
    'dit|disait|déclare|déclaré|affirme|affirmé|explique|expliqué|ajoute|ajouté|répond|répondu|demande|demandé|' +
    "précise|précisé|souligne|souligné|annonce|annoncé|assure|assuré|selon|d[’']après",
  it: 'ha detto|disse|afferma|affermato|spiega|spiegato|aggiunge|aggiunto|dichiara|dichiarato|risponde|risposto|secondo',
  pt:
    'disse|disseram|afirm[oa]u?|explic[oa]u?|acrescent[oa]u?|respondeu|pergunt[oa]u?|declar[oa]u?|anunci[oa]u?|' +
    'segundo|ressalt[oa]u?',
};

/** Source of a pattern for any of them. */
export const speechVerbs = Object.values(byLanguage).join('|');
