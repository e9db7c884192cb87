/** Tells an agency that one of its accounts is refused again and again. */
@NullMarked
package org.punte.messaging.refusal;

import org.jspecify.annotations.NullMarked;
