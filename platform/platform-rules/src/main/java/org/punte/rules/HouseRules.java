package org.punte.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/**
 * What every module promises: services, portal, platform, launcher; see docs/conventions.md. Frameworks are named by their names, because
 * this module stands below all that use them.
 */
public class HouseRules {
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String ENTITY = "jakarta.persistence.Entity";

    @ArchTest
    static final ArchRule features_do_not_form_cycles =
            slices().matching("org.punte.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature = classes()
            .that()
            .areAnnotatedWith(ENTITY)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_know_each_other_by_id = noFields()
            .should()
            .beAnnotatedWith("jakarta.persistence.ManyToOne")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.OneToOne")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.OneToMany")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.ManyToMany")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpoints_are_public = methods()
            .that()
            .areMetaAnnotatedWith(HTTP_METHOD)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PATH)
            .should()
            .bePublic()
            .because("Quarkus REST ignores the others with only a warning")
            .allowEmptyShould(true);

    /** On the method, or, where all pages of a class are for everybody who signed in, on the class. Clients are interfaces. */
    @ArchTest
    static final ArchRule endpoints_say_who_may_call_them = methods()
            .that()
            .areMetaAnnotatedWith(HTTP_METHOD)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.PermitAll")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.DenyAll")
            .orShould()
            .beAnnotatedWith("io.quarkus.security.Authenticated")
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith("io.quarkus.security.Authenticated")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_does = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)|.*\\.(Base|Abstract)[A-Z].*");

    @ArchTest
    static final ArchRule collaborators_come_by_constructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule request_parameters_are_method_parameters = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PATH)
            .should()
            .notBeAnnotatedWith(resideInAPackage("jakarta.ws.rs..")
                    .or(resideInAPackage("org.jboss.resteasy.reactive.."))
                    .onResultOf(annotation -> annotation.getRawType()))
            .because("fields of a resource are shared by concurrent requests")
            .allowEmptyShould(true);

    /** Only clocks and who makes them may ask the machine. */
    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that(not(nameMatching(".*Clocks?")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_say_what_they_are = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith(NullMarked.class)
            .allowEmptyShould(true);
}
