package org.punte.messaging;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;

/** Every test of this module runs on real PostgreSQL and Kafka. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "service", value = "messaging"),
            @ResourceArg(name = "keys", value = "true"),
            @ResourceArg(name = "kafka", value = "true")
        })
class RealInfrastructure {}
