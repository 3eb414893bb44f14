<?php
echo "ready\n";
stream_get_contents(STDIN);
