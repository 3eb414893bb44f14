defmodule Program do
  @size 200
  @limit 100

  def steps(_, _, _, _, @limit), do: @limit

  def steps(x, y, cx, cy, step) do
    xx = x * x
    yy = y * y
    if xx + yy > 4.0, do: step, else: steps(xx - yy + cx, 2.0 * x * y + cy, cx, cy, step + 1)
  end

  def work do
    for row <- 0..(@size - 1), column <- 0..(@size - 1), reduce: 0 do
      total -> total + steps(0.0, 0.0, 3.0 * column / @size - 2.25, 3.0 * row / @size - 1.5, 0)
    end
  end

  def describe(total), do: Integer.to_string(total)
end

calls = System.argv() |> List.last() |> String.to_integer()

for _ <- 1..calls do
  start = System.monotonic_time(:nanosecond)
  result = Program.work()
  ns = System.monotonic_time(:nanosecond) - start
  IO.puts(~s({"ns": #{ns}, "output": "#{Program.describe(result)}"}))
end

IO.puts(~s({"done": true}))
IO.read(:stdio, :eof)
