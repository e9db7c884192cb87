package org.punte.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.punte.rules.HouseRules;

/** The house rules, and that the portal knows the services from outside only. */
@AnalyzeClasses(packages = "org.punte.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

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
}
