/** The Kafka broker inside the daemon's own JVM. */
@NullMarked
package org.punte.infrastructure.daemon.kafka;

import org.jspecify.annotations.NullMarked;
