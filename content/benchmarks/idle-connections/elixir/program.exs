defmodule Program do
  def accept(listener) do
    {:ok, socket} = :gen_tcp.accept(listener)
    process = spawn(fn -> receive do: (:start -> echo(socket)) end)
    :ok = :gen_tcp.controlling_process(socket, process)
    send(process, :start)
    accept(listener)
  end

  def echo(socket) do
    with {:ok, data} <- :gen_tcp.recv(socket, 0), :ok <- :gen_tcp.send(socket, data), do: echo(socket)
  end
end

options = [:binary, active: false, ip: {127, 0, 0, 1}, backlog: 4096]
{:ok, listener} = :gen_tcp.listen(0, options)
{:ok, port} = :inet.port(listener)
spawn(fn -> Program.accept(listener) end)
IO.puts(~s({"port": #{port}}))
IO.read(:stdio, :eof)
System.halt()
