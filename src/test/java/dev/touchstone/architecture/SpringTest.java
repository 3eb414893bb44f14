package dev.touchstone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpringTest {

    private static final Set<String> EDGES = Set.of("dev.touchstone", "dev.touchstone.serve");

    private static final Set<String> INJECTIONS = Set.of("org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value", "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private static final JavaClasses SINFUL = Sinful.classes("""
            package dev.touchstone.page;
            import org.springframework.beans.factory.annotation.Value;
            import org.springframework.stereotype.Component;
            @Component
            class IsAComponent {
                IsAComponent(@Value("title") String title) {
                }
            }
            """, """
            package dev.touchstone.serve;
            import org.springframework.beans.factory.annotation.Autowired;
            import org.springframework.stereotype.Component;
            @Component
            class WantsToBeInjected {
                @Autowired
                private String field;
                @Autowired
                WantsToBeInjected(String constructor) {
                }
                @Autowired
                void setter(String method) {
                }
            }
            """);

    @Test
    void onlyTheEdgesKnowSpring() {
        assertThat(annotated(Program.CLASSES)).isEmpty();
    }

    @Test
    void onlyConstructorsAreInjected() {
        assertThat(injected(Program.CLASSES)).isEmpty();
    }

    @Test
    void namesAComponentWithinThePipeline() {
        assertThat(annotated(SINFUL)).containsExactly("dev.touchstone.page.IsAComponent: has @Component",
                "dev.touchstone.page.IsAComponent.<init>(java.lang.String): has @Value");
    }

    @Test
    void namesInjectedFieldsAndMethods() {
        assertThat(injected(SINFUL)).containsExactly(
                "dev.touchstone.serve.WantsToBeInjected.field: is injected",
                "dev.touchstone.serve.WantsToBeInjected.setter(java.lang.String): is injected");
    }

    private static List<String> annotated(JavaClasses classes) {
        return sorted(classes).filter(type -> !EDGES.contains(type.getPackageName()))
                .flatMap(type -> Stream.concat(
                        springs(type).map(name -> type.getName() + ": has @" + name),
                        members(type).flatMap(member -> Stream.concat(springs(member), parameterSprings(member))
                                .map(name -> member.getFullName() + ": has @" + name))))
                .toList();
    }

    private static List<String> injected(JavaClasses classes) {
        return sorted(classes).flatMap(SpringTest::members)
                .filter(member -> !(member instanceof JavaCodeUnit unit && unit.isConstructor()))
                .filter(member -> member.getAnnotations()
                        .stream()
                        .anyMatch(annotation -> INJECTIONS.contains(annotation.getRawType().getName())))
                .map(member -> member.getFullName() + ": is injected")
                .toList();
    }

    private static Stream<String> parameterSprings(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? unit.getParameters().stream().flatMap(SpringTest::springs)
                : Stream.empty();
    }

    private static Stream<String> springs(HasAnnotations<?> annotated) {
        return annotated.getAnnotations()
                .stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.getPackageName().startsWith("org.springframework"))
                .map(JavaClass::getSimpleName)
                .sorted();
    }

    private static Stream<JavaClass> sorted(JavaClasses classes) {
        return classes.stream().sorted(Comparator.comparing(JavaClass::getName));
    }

    private static Stream<JavaMember> members(JavaClass type) {
        return type.getMembers().stream().sorted(Comparator.comparing(JavaMember::getFullName));
    }
}
