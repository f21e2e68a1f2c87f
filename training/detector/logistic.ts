/**
 * Fits a logistic regression with a ridge penalty by Newton's method (iteratively reweighted least squares; Hastie,
 * Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4).
 *
 * @param rows feature vectors, the last entry 1 for the bias, which is not penalized
 * @param labels 0 or 1 for each row
 * @param importance how much each row counts
 * @param ridge strength of the penalty
 * @returns one weight for each entry of a row
 */
export function fitLogistic(
  rows: number[][],
  labels: number[],
  importance: number[],
  ridge: number,
): number[] {
  const size = rows[0]!.length
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < 100; step++) {
    const gradient = weights.map((weight, index) => weight * penalty(index))
    const hessian = weights.map((_, index) => {
      const line = new Array<number>(size).fill(0)
      line[index] = penalty(index)
      return line
    })
    rows.forEach((row, index) => {
      const p = probability(weights, row)
      const error = importance[index]! * (p - labels[index]!)
      const curvature = importance[index]! * p * (1 - p)
      const present = row.flatMap((value, at) => (value === 0 ? [] : [at]))
      for (const a of present) {
        gradient[a]! += error * row[a]!
        for (const b of present) hessian[a]![b]! += curvature * row[a]! * row[b]!
      }
    })
    const change = solve(hessian, gradient)
    let largest = 0
    change.forEach((value, index) => {
      weights[index]! -= value
      largest = Math.max(largest, Math.abs(value))
    })
    if (largest < 1e-7) return weights
  }
  return weights

  function penalty(index: number): number {
    return index === size - 1 ? 1e-3 : ridge
  }
}

/** The probability of label 1. */
export function probability(weights: number[], row: number[]): number {
  let sum = 0
  for (let index = 0; index < row.length; index++) sum += weights[index]! * row[index]!
  return 1 / (1 + Math.exp(-sum))
}

/** Solves a system of linear equations by Gaussian elimination with row exchange; both arguments are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row
    }
    ;[matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!]
    ;[right[column], right[pivot]] = [right[pivot]!, right[column]!]
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row]![column]! / matrix[column]![column]!
      if (factor === 0) continue
      for (let at = column; at < size; at++) matrix[row]![at]! -= factor * matrix[column]![at]!
      right[row]! -= factor * right[column]!
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row]!
    for (let at = row + 1; at < size; at++) sum -= matrix[row]![at]! * solution[at]!
    solution[row] = sum / matrix[row]![row]!
  }
  return solution
}
