/** The partner systems of the agency. */
@NullMarked
package org.punte.portal.partner;

import org.jspecify.annotations.NullMarked;
