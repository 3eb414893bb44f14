defmodule Program do
  def fib(n) when n < 2, do: n
  def fib(n), do: fib(n - 1) + fib(n - 2)

  def work, do: fib(30)

  def describe(result), do: Integer.to_string(result)
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
