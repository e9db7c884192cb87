package org.punte.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.punte.identity.vault.UnshownReading;

@AnalyzeClasses(packages = "org.punte.identity", importOptions = DoNotIncludeTests.class)
class UnshownReadingTest {
    @ArchTest
    static final ArchRule whoever_shows_something_tells_the_ledger = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.punte.identity.blindindex.VaultFacts")
            .and()
            .doNotHaveFullyQualifiedName(
                    "org.punte.identity.mention.MentionLook") // answers codes, to who could read it all
            .and()
            .doNotHaveFullyQualifiedName(
                    "org.punte.identity.partycheck.PartyCheck") // a yes or no, and the ledger is told; and a task
            .and()
            .doNotHaveFullyQualifiedName(UnshownReading.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(UnshownReading.class);
}
