/** Axes along which vectors differ most, the most telling first, with the mean that they start from. */
export interface PrincipalAxes {
  mean: Float64Array;
  axes: Float64Array[];
}

const mostSweeps = 30;
const enough = 1e-9;

/** Principal component analysis of vectors that lie in one array, by Jacobi's eigenvalue method. */
export function principalAxes(values: Float32Array, dimensions: number): PrincipalAxes {
  const count = values.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < values.length; at++) mean[at % dimensions]! += values[at]! / count;
  const matrix = covariance(values, mean, count);
  const axes = Array.from({ length: dimensions }, (_, row) =>
    Float64Array.from({ length: dimensions }, (_, column) => Number(row === column)),
  );
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(matrix) > enough; sweep++)
    for (let one = 0; one < dimensions; one++)
      for (let other = one + 1; other < dimensions; other++) rotate(matrix, axes, one, other);
  const order = axes.map((_, at) => at).sort((a, b) => matrix[b]![b]! - matrix[a]![a]!);
  return { mean, axes: order.map((column) => Float64Array.from(axes, (row) => row[column]!)) };
}

function covariance(values: Float32Array, mean: Float64Array, count: number): Float64Array[] {
  const size = mean.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (let at = 0; at < values.length; at += size)
    for (let row = 0; row < size; row++) {
      const own = (values[at + row]! - mean[row]!) / count;
      for (let column = 0; column <= row; column++)
        matrix[row]![column]! += own * (values[at + column]! - mean[column]!);
    }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) matrix[column]![row] = matrix[row]![column]!;
  return matrix;
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  matrix.forEach((row, at) => row.forEach((value, column) => (sum += at === column ? 0 : value * value)));
  return sum;
}

/** One rotation in the plane of two axes, after which they don't vary together. */
function rotate(matrix: Float64Array[], axes: Float64Array[], one: number, other: number): void {
  const shared = matrix[one]![other]!;
  if (shared === 0) return;
  const ratio = (matrix[other]![other]! - matrix[one]![one]!) / (2 * shared);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (row: Float64Array) => {
    const [a, b] = [row[one]!, row[other]!];
    row[one] = cosine * a - sine * b;
    row[other] = sine * a + cosine * b;
  };
  for (const row of matrix) turn(row);
  const [upper, lower] = [matrix[one]!, matrix[other]!];
  for (let column = 0; column < upper.length; column++) {
    const [a, b] = [upper[column]!, lower[column]!];
    upper[column] = cosine * a - sine * b;
    lower[column] = sine * a + cosine * b;
  }
  for (const row of axes) turn(row);
}
