package org.punte.notifications;

import io.quarkus.test.junit.QuarkusTest;
import org.punte.testing.definer.DefinerRules;

@QuarkusTest
class DefinerTest extends DefinerRules {}
