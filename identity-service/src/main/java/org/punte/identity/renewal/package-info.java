/** A second factor that was lost, renewed in person by two people. */
@NullMarked
package org.punte.identity.renewal;

import org.jspecify.annotations.NullMarked;
