/** Events that nobody told us: Kafka had dropped them before we came to read. */
@NullMarked
package org.punte.messaging.gap;

import org.jspecify.annotations.NullMarked;
