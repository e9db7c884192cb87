package org.punte.infrastructure.daemon;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.punte.rules.HouseRules;

@AnalyzeClasses(packages = "org.punte.infrastructure.daemon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule parts_do_not_form_cycles =
            slices().matching("org.punte.infrastructure.daemon.(*)..").should().beFreeOfCycles();
}
