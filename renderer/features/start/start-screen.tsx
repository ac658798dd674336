export function StartScreen() {
  return <main><h1>Matters Arising</h1></main>;
}
