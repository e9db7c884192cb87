package org.punte.infrastructure;

import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Begins to start the servers that all tests of a build share while those run that have servers of their own: Keycloak is half a minute's
 * wait otherwise, with nothing to do beside it.
 */
public class EarlyStart implements TestExecutionListener {
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.countTestIdentifiers(EarlyStart::needsKeycloak) == 0) return;
        var starting = new Thread(EarlyStart::start, "early-start");
        starting.setDaemon(true);
        starting.start();
    }

    private static boolean needsKeycloak(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .filter(name -> name.startsWith(EarlyStart.class.getPackageName() + ".Realm"))
                .isPresent();
    }

    private static void start() {
        try {
            Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
        } catch (RuntimeException failure) {
            // the test that waits for it will meet it too, and tell
            System.err.println("The shared servers did not start early: " + failure.getMessage());
        }
    }
}
