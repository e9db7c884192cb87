/** Cooperation agreements between two agencies: what may be shared, and until when. */
@NullMarked
package org.punte.identity.agreement;

import org.jspecify.annotations.NullMarked;
