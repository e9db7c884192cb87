package org.punte.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;
import java.time.LocalDate;

/** The portal's own house rules; those of the services are about tables and events, which it has not. */
@AnalyzeClasses(packages = "org.punte.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_do_not_form_cycles =
            slices().matching("org.punte.portal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule services_are_known_by_http_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.punte.identity..",
                    "org.punte.referrals..",
                    "org.punte.cases..",
                    "org.punte.notifications..",
                    "org.punte.web..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule endpoints_are_public = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("Quarkus REST ignores the others with only a warning");

    @ArchTest
    static final ArchRule pages_say_who_may_open_them = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Authenticated.class);

    @ArchTest
    static final ArchRule names_say_what_a_class_does = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)|.*\\.(Base|Abstract)[A-Z].*");

    @ArchTest
    static final ArchRule only_one_place_knows_the_time =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");
}
