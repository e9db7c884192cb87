package org.punte.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;

/** What every service promises; see docs/conventions.md. */
public class HouseRules {
    @ArchTest
    static final ArchRule features_do_not_form_cycles =
            slices().matching("org.punte.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_know_each_other_by_id = noFields()
            .should()
            .beAnnotatedWith(ManyToOne.class)
            .orShould()
            .beAnnotatedWith(OneToOne.class)
            .orShould()
            .beAnnotatedWith(OneToMany.class)
            .orShould()
            .beAnnotatedWith(ManyToMany.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpoints_are_public = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .bePublic()
            .because("Quarkus REST ignores the others with only a warning")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpoints_say_who_may_call_them = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .orShould()
            .beAnnotatedWith("io.quarkus.security.Authenticated")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule posts_honour_idempotency_keys = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .areAssignableTo(Representing.class)
            .should()
            .beAnnotatedWith(Idempotent.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_has_a_key_can_be_shown_again = methods()
            .that()
            .areAnnotatedWith(Idempotent.class)
            .should()
            .beDeclaredInClassesThat()
            .areAssignableTo(Representing.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_does = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)|.*\\.(Base|Abstract)[A-Z].*");

    @ArchTest
    static final ArchRule collaborators_come_by_constructor = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule request_parameters_are_method_parameters = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .notBeAnnotatedWith(resideInAPackage("jakarta.ws.rs..")
                    .or(resideInAPackage("org.jboss.resteasy.reactive.."))
                    .onResultOf(annotation -> annotation.getRawType()))
            .because("fields of a resource are shared by concurrent requests")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_resources_and_clients_know_http = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Client")
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_repositories_know_persistence = noClasses()
            .that(not(annotatedWith(Entity.class)))
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager|Query|TypedQuery|criteria\\..*)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
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
