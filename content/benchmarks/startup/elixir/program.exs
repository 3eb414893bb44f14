IO.puts("ready")
IO.read(:stdio, :eof)
