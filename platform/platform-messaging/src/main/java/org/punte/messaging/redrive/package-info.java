/** Dead letters, delivered again to whom they failed when their cause is mended. */
@NullMarked
package org.punte.messaging.redrive;

import org.jspecify.annotations.NullMarked;
