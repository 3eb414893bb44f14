defmodule Program do
  @repeats 25

  def fib(n) when n < 2, do: n
  def fib(n), do: fib(n - 1) + fib(n - 2)

  def task, do: Enum.reduce(1..@repeats, 0, fn _, _ -> fib(30) end)

  def one_after_another, do: Enum.map(1..2, fn _ -> Task.await(Task.async(&task/0), :infinity) end)

  def at_once, do: Task.await_many([Task.async(&task/0), Task.async(&task/0)], :infinity)

  def timed(tasks) do
    {microseconds, results} = :timer.tc(tasks)
    {microseconds / 1000, results}
  end
end

pairs = for _ <- 1..3, do: {Program.timed(&Program.one_after_another/0), Program.timed(&Program.at_once/0)}
median = fn numbers -> Enum.at(Enum.sort(numbers), 1) end
speed_up = median.(for {{first, _}, {second, _}} <- pairs, do: first / second)
task = median.(for {{first, _}, _} <- pairs, do: first / 2)
{_, {_, results}} = List.last(pairs)
IO.puts(~s({"figure": "speed-up", "value": #{speed_up}}))
IO.puts(~s({"figure": "task", "value": #{task}}))
IO.puts(~s({"output": "#{Enum.join(results, " ")}"}))
IO.puts(~s({"done": true}))
IO.read(:stdio, :eof)
