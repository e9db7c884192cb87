package org.punte.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The house rules and what only services promise. The portal has neither tables nor commands with stored outcomes, and all its features
 * are pages; the platform is what puts HTTP and persistence behind the names that these rules allow.
 */
public class ServiceRules {
    private static final String REPRESENTING = "org.punte.web.idempotency.Representing";
    private static final String IDEMPOTENT = "org.punte.web.idempotency.Idempotent";

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule roles_stand_on_methods = methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.PermitAll")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.DenyAll")
            .orShould()
            .beAnnotatedWith("io.quarkus.security.Authenticated")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule posts_honour_idempotency_keys = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .and()
            .areDeclaredInClassesThat()
            .areAssignableTo(REPRESENTING)
            .should()
            .beAnnotatedWith(IDEMPOTENT)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_has_a_key_can_be_shown_again = methods()
            .that()
            .areAnnotatedWith(IDEMPOTENT)
            .should()
            .beDeclaredInClassesThat()
            .areAssignableTo(REPRESENTING)
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
            .dependOnClassesThat(
                    resideInAPackage("jakarta.ws.rs..").and(not(nameMatching("jakarta\\.ws\\.rs\\.DefaultValue"))))
            .because("what a value is that nobody said, stands where the value is")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_repositories_know_persistence = noClasses()
            .that(not(annotatedWith("jakarta.persistence.Entity")))
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager|Query|TypedQuery|criteria\\..*)")
            .allowEmptyShould(true);

    /** Who acts is told with each statement; a connection of one's own would look as whoever acted before. */
    @ArchTest
    static final ArchRule nobody_takes_a_connection = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "io\\.agroal\\.api\\.AgroalDataSource|javax\\.sql\\.DataSource|java\\.sql\\.(Connection|DriverManager)")
            .allowEmptyShould(true);
}
