/** Sends recorded events to Kafka after their transaction has committed. */
@NullMarked
package org.punte.messaging.relay;

import org.jspecify.annotations.NullMarked;
