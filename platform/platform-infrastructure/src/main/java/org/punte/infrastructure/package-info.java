/** The way of tests and of the local stack to real PostgreSQL, Kafka and Keycloak. */
@NullMarked
package org.punte.infrastructure;

import org.jspecify.annotations.NullMarked;
