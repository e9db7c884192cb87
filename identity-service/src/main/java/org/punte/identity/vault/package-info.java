/** Everything that tells who a person is, sealed by category. */
@NullMarked
package org.punte.identity.vault;

import org.jspecify.annotations.NullMarked;
