/** The pages on which two people renew a colleague's lost second factor. */
@NullMarked
package org.punte.portal.renewal;

import org.jspecify.annotations.NullMarked;
