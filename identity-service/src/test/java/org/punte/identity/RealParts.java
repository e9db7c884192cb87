package org.punte.identity;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.punte.infrastructure.InfrastructureResource;

/** Every test of this module runs on real databases and a real Keycloak; only Kafka is in memory. */
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {
            @ResourceArg(name = "service", value = "identity"),
            @ResourceArg(name = "keys", value = "true"),
            @ResourceArg(name = "keycloak", value = "true")
        })
class RealParts {}
