print("ready")
io.flush()
io.read("*a")
