$stdout.puts "ready"
$stdout.flush
$stdin.read
