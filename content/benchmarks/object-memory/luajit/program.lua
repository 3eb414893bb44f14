local COUNT = 1000000

local function used()
  collectgarbage()
  collectgarbage()
  return collectgarbage("count") * 1024
end

local function measure(name, make, size)
  local kept = {}
  for i = 1, COUNT do kept[i] = false end
  local before = used()
  for i = 1, COUNT do kept[i] = make(i) end
  print(('{"figure": "%s", "value": %.3f}'):format(name, (used() - before) / COUNT + size))
  return #kept
end

measure("smallest", function() return {} end, 0)
measure("object", function(i) return { x = true, y = true } end, 0)
measure("float", function(i) return i + 0.5 end, 8)
measure("string", function(i) return tostring(10000000 + i) end, 0)
local count = measure("list", function() return {} end, 0)
print(('{"output": "%d"}'):format(count))
print('{"done": true}')
io.flush()
io.read("*a")
