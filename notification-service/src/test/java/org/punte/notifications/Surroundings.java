package org.punte.notifications;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;

/** What every test of this module runs on: a real database, no broker. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = @ResourceArg(name = "service", value = "notification"))
class Surroundings {}
