$| = 1;
print "ready\n";
my @rest = <STDIN>;
