/** Agencies that close: whom their supervisors provide for, and that none is stuck. */
@NullMarked
package org.punte.portal.closing;

import org.jspecify.annotations.NullMarked;
