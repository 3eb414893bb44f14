package dev.touchstone.architecture;

import static dev.touchstone.architecture.PackageMap.TOUCHSTONE;
import static dev.touchstone.architecture.PackageMap.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What flows from stage to stage cannot change. What works within one stage may collect and count while it does so, as long
/// as no other stage can get hold of it and nothing that flows keeps it.
class ImmutabilityTest {

    /// What may change and is yet in reach of other stages, or is a record.
    private static final List<Exemption> CHANGING = List.of(
            new Exemption("dev.touchstone.diagnostic.Findings", "collects the findings of one reading"),
            new Exemption("dev.touchstone.markdown.MarkdownReader.PARSER",
                    "remembers texts that the parser could not bear"),
            new Exemption("dev.touchstone.reading.NameRegistry", "is filled while one folder is read"),
            new Exemption("dev.touchstone.markdown.OutlineReader$Open", "is filled until the next heading"));

    /// What could change, but does not let anyone at its insides.
    private static final List<Exemption> GUARDED = List.of(
            new Exemption("dev.touchstone.history.History",
                    "looks into its repository when it is first asked, and gives the same answers ever after"),
            new Exemption("dev.touchstone.site.Site.pinned",
                    "keeps the revisions that were asked for last, each of which never changes"),
            new Exemption("dev.touchstone.library.Memory",
                    "works something out when it is first asked for, and gives the same ever after"),
            new Exemption("dev.touchstone.site.Bytes", "takes in and hands out copies of its array only"),
            new Exemption("dev.touchstone.judgement.Judgements",
                    "judges a claim when it is first asked about it, and says the same ever after"),
            new Exemption("dev.touchstone.search.Search",
                    "writes its index when it is first asked, and gives the same answers ever after"));

    /// Calls whose result nobody can change any more.
    private static final Pattern FREEZES = Pattern.compile("""
            java.util.(List|Set|Map).(of|copyOf|ofEntries)\\(.*
            java.util.Collections.(unmodifiable|empty|singleton)\\w*\\(.*
            java.util.stream.Stream.toList\\(\\)
            java.util.stream.Collectors.toUnmodifiable\\w+\\(.*
            """.strip().replace("\n", "|"));

    private static final Pattern CHANGEABLE = Pattern.compile("""
            java.lang.(StringBuilder|StringBuffer)
            java.util.(BitSet|Date|Calendar|GregorianCalendar|Iterator|ListIterator|Scanner|StringJoiner)
            java.util.regex.Matcher
            java.util.stream.\\w*Stream
            """.strip().replace("\n", "|"));

    private static final JavaClasses SINFUL = Sinful.classes("""
            package dev.touchstone.page;
            import java.util.ArrayList;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;
            public interface Sins {
                record KeepsItsGuestsList(List<String> kept, Map<String, String> copied) {
                    public KeepsItsGuestsList {
                        copied = Map.copyOf(copied);
                    }
                }
                record HasAnArray(String[] names) {
                }
                class IsOpen {
                }
                final class HasASetter {
                    private String name = "";
                    void setName(String name) { this.name = name; }
                }
                final class KeepsAStringBuilder {
                    private final StringBuilder text = new StringBuilder();
                }
                final class KeepsANewList {
                    private final List<String> names = new ArrayList<>();
                }
                final class KeepsAStaticMap {
                    private static final Map<String, String> SEEN = new HashMap<>();
                }
                final class KeepsAGivenSet {
                    private final Set<String> names;
                    public KeepsAGivenSet(Set<String> names) { this.names = names; }
                }
                final class HandsItselfOut {
                    private int count;
                    private HandsItselfOut() { }
                    public static HandsItselfOut start() { return new HandsItselfOut(); }
                }
                final class KeepsAWorker {
                    private final Owner owner = new Owner();
                }
            }
            final class Counter {
                private int count;
            }
            final class Owner {
                private static final Counter SHARED = new Counter();
                private final List<Counter> counters = new ArrayList<>();
            }
            """);

    private static final JavaClasses SOUND = Sinful.classes("""
            package dev.touchstone.page;
            import java.util.ArrayList;
            import java.util.Collections;
            import java.util.LinkedHashMap;
            import java.util.List;
            import java.util.SequencedMap;
            import java.util.Set;
            public interface Sound {
                enum Day { MONDAY, TUESDAY }
                record Copies(List<String> names, SequencedMap<String, Day> days) {
                    static final Set<Day> FREE = Set.of(Day.MONDAY);
                    public Copies {
                        names = List.copyOf(names);
                        days = inOrder(days);
                    }
                    private static SequencedMap<String, Day> inOrder(SequencedMap<String, Day> days) {
                        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(days));
                    }
                }
                final class IsFilledBeforeItIsMade {
                    private final List<String> names;
                    private IsFilledBeforeItIsMade(List<String> names) { this.names = List.copyOf(names); }
                    public static IsFilledBeforeItIsMade of(String name) {
                        List<String> names = new ArrayList<>();
                        names.add(name);
                        return new IsFilledBeforeItIsMade(names);
                    }
                    int day(Day day) {
                        return switch (day) { case MONDAY -> names.size(); case TUESDAY -> 2; };
                    }
                }
                final class WorksBehindADoor {
                    private final Counter counter = new Counter();
                    private WorksBehindADoor() { }
                    public static int count() { return new WorksBehindADoor().counter.count; }
                }
                class Fails extends RuntimeException {
                    private static final long serialVersionUID = 1;
                }
            }
            final class Counter {
                int count;
            }
            """);

    @Test
    void whatFlowsBetweenStagesCannotChange() {
        List<String> report = changeable(TOUCHSTONE, Program.CLASSES, CHANGING);
        assertThat(Exemption.apply(GUARDED, Exemption.apply(CHANGING, report))).isEmpty();
    }

    @Test
    void namesWhateverCanChange() {
        String sins = "dev.touchstone.page.Sins$";
        assertThat(changeable(PackageMap.of(stage("page")), SINFUL, List.of())).containsExactly(
                "dev.touchstone.page.Owner.SHARED: keeps Counter, which can change",
                sins + "HandsItselfOut.count: is not final",
                sins + "HasASetter.name: is not final",
                sins + "HasAnArray.names: is an array",
                sins + "IsOpen: is no record, enum, interface, exception or final class",
                sins + "KeepsAGivenSet.<init>(java.util.Set): freezes 0 of the 1 collections it keeps",
                sins + "KeepsANewList.<init>(): freezes 0 of the 1 collections it keeps",
                sins + "KeepsAStaticMap.<clinit>(): freezes 0 of the 1 collections it keeps",
                sins + "KeepsAStringBuilder.text: is a StringBuilder",
                sins + "KeepsAWorker.owner: keeps Owner, which can change",
                sins + "KeepsItsGuestsList.<init>(java.util.List, java.util.Map): freezes 1 of the 2 collections it keeps");
    }

    @Test
    void acceptsWhatCannotChangeAndWhatWorksUnseen() {
        assertThat(changeable(PackageMap.of(stage("page")), SOUND, List.of())).isEmpty();
    }

    @Test
    void namesAnExemptionThatNobodyNeeds() {
        List<Exemption> exemptions = List.of(new Exemption("dev.touchstone.page.HasASetter", "is needed"),
                new Exemption("dev.touchstone.page.Copies", "is not needed"));
        assertThat(Exemption.apply(exemptions, List.of("dev.touchstone.page.HasASetter.name: is not final")))
                .containsExactly("dev.touchstone.page.Copies: is exempt from a rule that it keeps");
    }

    private static List<String> changeable(PackageMap map, JavaClasses classes, List<Exemption> exemptions) {
        List<JavaClass> types = map.stages()
                .stream()
                .takeWhile(stage -> !stage.name().equals("render"))
                .flatMap(stage -> map.classesOf(stage, classes).stream())
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
        Predicate<JavaClass> works = workers(types);
        Set<JavaClass> changing = types.stream()
                .filter(type -> (works.test(type) && faults(type).findAny().isPresent())
                        || exemptions.stream().anyMatch(exemption -> exemption.where().equals(type.getName())))
                .collect(Collectors.toCollection(HashSet::new));
        int before;
        do {
            before = changing.size();
            changing.addAll(types.stream().filter(works).filter(type -> keeps(type, changing)).toList());
        } while (changing.size() > before);
        return types.stream()
                .flatMap(type -> Stream.concat(works.test(type) ? openTypes(type) : faults(type),
                        leaks(type, works.test(type), changing)))
                .toList();
    }
    /// Classes that no other stage can get hold of: theirs alone to see, or made by themselves alone and never handed out.
    private static Predicate<JavaClass> workers(List<JavaClass> types) {
        Set<JavaClass> handedOut = types.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaCodeUnit::getRawReturnType)
                .collect(Collectors.toSet());
        return type -> !type.isRecord() && type.getModifiers().contains(JavaModifier.FINAL)
                && (!isPublic(type.getModifiers()) || (!handedOut.contains(type)
                        && type.getConstructors().stream().noneMatch(made -> isPublic(made.getModifiers()))));
    }

    private static Stream<String> faults(JavaClass type) {
        return Stream.of(openTypes(type), changeableFields(type), keptCollections(type)).flatMap(lines -> lines);
    }

    private static boolean keeps(JavaClass type, Set<JavaClass> changing) {
        return type.getFields().stream().anyMatch(field -> !isStatic(field) && keeps(field, changing));
    }

    private static boolean keeps(JavaField field, Set<JavaClass> changing) {
        return isWritten(field) && field.getAllInvolvedRawTypes().stream().anyMatch(changing::contains);
    }

    /// Fields that keep what can change longer than its work takes, or where others can see it.
    private static Stream<String> leaks(JavaClass type, boolean works, Set<JavaClass> changing) {
        return type.getFields()
                .stream()
                .filter(field -> keeps(field, changing)
                        && (isStatic(field) || (!works && isPublic(type.getModifiers()))))
                .map(field -> field.getFullName() + ": keeps " + field.getRawType().getSimpleName()
                        + ", which can change")
                .sorted();
    }

    private static Stream<String> openTypes(JavaClass type) {
        boolean closed = type.isRecord() || type.isEnum() || type.isInterface() || type.isAnonymousClass()
                || isA(Throwable.class, type) || type.getModifiers().contains(JavaModifier.FINAL);
        return closed ? Stream.empty()
                : Stream.of(type.getName() + ": is no record, enum, interface, exception or final class");
    }

    private static Stream<String> changeableFields(JavaClass type) {
        return type.getFields()
                .stream()
                .filter(ImmutabilityTest::isWritten)
                .flatMap(field -> fault(field).map(fault -> field.getFullName() + ": " + fault).stream())
                .sorted();
    }

    private static Optional<String> fault(JavaField field) {
        JavaClass type = field.getRawType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return Optional.of("is not final");
        }
        if (type.isArray()) {
            return Optional.of("is an array");
        }
        boolean changeable = CHANGEABLE.matcher(type.getName()).matches()
                || (isCollection(type) && !type.reflect().isInterface());
        return changeable ? Optional.of("is a " + type.getSimpleName()) : Optional.empty();
    }

    /// Constructors and static initialisers that keep a collection which somebody else holds, or which can be added to.
    private static Stream<String> keptCollections(JavaClass type) {
        Stream<? extends JavaCodeUnit> starters = Stream.concat(type.getConstructors().stream(),
                type.getStaticInitializer().stream());
        return starters.flatMap(starter -> {
            long kept = starter.getFieldAccesses()
                    .stream()
                    .map(access -> access.getTarget().resolveMember())
                    .flatMap(Optional::stream)
                    .filter(field -> field.getOwner().equals(type))
                    .filter(field -> isCollection(field.getRawType()))
                    .distinct()
                    .count();
            long frozen = starter.getAccessesFromSelf().stream().filter(ImmutabilityTest::freezes).count();
            boolean exposed = starter.getRawParameterTypes().stream().anyMatch(ImmutabilityTest::isCollection)
                    || starter.getConstructorCallsFromSelf()
                            .stream()
                            .anyMatch(call -> isCollection(call.getTargetOwner()));
            return exposed && frozen < kept
                    ? Stream.of(starter.getFullName() + ": freezes " + frozen + " of the " + kept
                            + " collections it keeps")
                    : Stream.<String>empty();
        }).sorted();
    }

    /// Whether a call freezes a collection, itself or in the one method of ours that it calls.
    private static boolean freezes(JavaAccess<?> access) {
        Predicate<JavaAccess<?>> directly = any -> FREEZES.matcher(any.getTarget().getFullName()).matches();
        return directly.test(access) || access.getTarget()
                .resolveMember()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(unit -> unit.getOwner().isFullyImported() && isCollection(unit.getRawReturnType()))
                .filter(unit -> unit.getAccessesFromSelf().stream().anyMatch(directly))
                .isPresent();
    }

    private static boolean isCollection(JavaClass type) {
        return isA(Collection.class, type) || isA(Map.class, type);
    }

    /// Whether a type is of a kind; of Java's own types the classes hold only the names, so that Java itself is asked.
    private static boolean isA(Class<?> kind, JavaClass type) {
        return type.getAllClassesSelfIsAssignableTo()
                .stream()
                .anyMatch(base -> base.getPackageName().startsWith("java.") && kind.isAssignableFrom(base.reflect()));
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC);
    }

    private static boolean isWritten(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
