/** How events of other services come in: one reader per topic, which calls the features that ask for a type. */
@NullMarked
package org.punte.messaging.consumption;

import org.jspecify.annotations.NullMarked;
