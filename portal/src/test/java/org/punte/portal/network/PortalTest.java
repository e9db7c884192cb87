package org.punte.portal.network;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.punte.infrastructure.InfrastructureResource;

/** A test of the running portal: real database, real sign-in rules, the other services imitated. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@QuarkusTestResource(ImitatedNetwork.class)
@QuarkusTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "service", value = "portal"))
public @interface PortalTest {}
