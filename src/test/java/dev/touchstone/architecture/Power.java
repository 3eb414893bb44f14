package dev.touchstone.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;

/// A reach beyond the data that a stage was given. What has one may differ from run to run and from machine to machine, so
/// that only the stages named in the [PackageMap] have any.
enum Power {
    /// A path is a name as long as nobody asks it anything: to take one and hand it on is free.
    FILES("""
            java.nio.file.(Files|Path|Paths|FileSystem|FileSystems|WatchService|SecureDirectoryStream)[.$].*
            java.nio.channels.(FileChannel|AsynchronousFileChannel)[.$].*
            java.io.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)[.$].*
            """),
    RESOURCES("""
            java.lang.(Class|ClassLoader|Module).get(System)?Resource\\w*\\(.*
            """),
    CLOCK("""
            java.time.(Clock|InstantSource)[.$].*
            java.time.[A-Za-z.]+.now\\(.*
            java.lang.System.(currentTimeMillis|nanoTime)\\(.*
            java.util.Date.<init>\\(\\)
            java.util.(Calendar|GregorianCalendar).(getInstance|<init>)\\(.*
            java.lang.management.(ManagementFactory.getThreadMXBean|ThreadMXBean.\\w*CpuTime\\w*)\\(.*
            """),
    /// What the machine's user has set; nobody may ask for it, because it has no place in a page.
    DEFAULTS("""
            java.util.(Locale|TimeZone).getDefault\\(.*
            java.time.ZoneId.systemDefault\\(.*
            java.nio.charset.Charset.defaultCharset\\(.*
            java.lang.String.(toLowerCase|toUpperCase|getBytes)\\(\\)
            java.lang.String.<init>\\((byte\\[\\]|\\[B)(, int, int)?\\)
            java.lang.String.(format|formatted)\\((?!java.util.Locale).*
            java.io.Print(Stream|Writer).(format|printf)\\((?!java.util.Locale).*
            java.util.Formatter.<init>\\(\\)
            java.time.format.DateTimeFormatter.ofPattern\\(java.lang.String\\)
            java.time.format.DateTimeFormatterBuilder.toFormatter\\(\\)
            java.text.(NumberFormat|Collator|BreakIterator|DateFormat|DecimalFormatSymbols).get\\w*\\(\\)
            java.text.(DecimalFormat|SimpleDateFormat|DecimalFormatSymbols).<init>\\((java.lang.String)?\\)
            java.io.InputStreamReader.<init>\\(java.io.InputStream\\)
            java.io.OutputStreamWriter.<init>\\(java.io.OutputStream\\)
            java.io.ByteArrayOutputStream.toString\\(\\)
            """),
    SYSTEM("""
            java.lang.System.(?!arraycopy|identityHashCode|currentTimeMillis|nanoTime|getLogger).*
            java.lang.(Runtime|Process|ProcessBuilder|ProcessHandle)[.$].*
            java.lang.(Integer.getInteger|Long.getLong|Boolean.getBoolean)\\(.*
            java.lang.management.(?!ManagementFactory.getThreadMXBean|ThreadMXBean.\\w*CpuTime).*
            """),
    RANDOM("""
            java.util.(Random|SplittableRandom)[.$].*
            java.util.random..*
            java.util.concurrent.ThreadLocalRandom..*
            java.security.SecureRandom..*
            java.lang.Math.random\\(.*
            java.util.UUID.randomUUID\\(.*
            java.util.Collections.shuffle\\(.*
            """),
    THREADS("""
            java.lang.(Thread|ThreadGroup|ThreadLocal|InheritableThreadLocal|ScopedValue)[.$].*
            java.lang.Object.(wait|notify|notifyAll)\\(.*
            java.util.(Timer|TimerTask)..*
            java.util.concurrent.(?!ThreadLocalRandom).*
            java.util.\\w+.parallelStream\\(.*
            java.util.stream.\\w+.parallel\\(.*
            """),
    NETWORK("""
            java.net.(?!(URI|URISyntaxException|URLEncoder|URLDecoder)[.$]).*
            javax.net..*
            java.nio.channels.\\w*Socket\\w*..*
            """),
    LOGS("""
            java.lang.System.getLogger\\(.*
            java.lang.System\\$Logger[.$].*
            java.util.logging..*
            [\\w.$]+.printStackTrace\\(.*
            """);

    private final Pattern targets;

    /// @param targets one pattern in each line for the full names of members; a dot in them is any character, mostly a dot
    Power(String targets) {
        this.targets = Pattern.compile(targets.strip().replace("\n", "|"));
    }

    boolean isReachedBy(JavaAccess<?> access) {
        return targets.matcher(access.getTarget().getFullName()).matches();
    }
}
