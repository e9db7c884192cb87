package org.punte.sample;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.punte.rules.ServiceRules;

/** The sample lies in the test folder, so it is named by its package alone. */
@AnalyzeClasses(packages = "org.punte.sample.slip", importOptions = DoNotIncludeJars.class)
class ServiceRulesTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(ServiceRules.class);
}
