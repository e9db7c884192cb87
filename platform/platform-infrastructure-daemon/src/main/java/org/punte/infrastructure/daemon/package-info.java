/** Runs real PostgreSQL, Kafka and Keycloak (and, if wanted, mail) as local processes for tests and for the local stack. */
@NullMarked
package org.punte.infrastructure.daemon;

import org.jspecify.annotations.NullMarked;
