export default function AboutPage() {
  return <main>About</main>;
}
