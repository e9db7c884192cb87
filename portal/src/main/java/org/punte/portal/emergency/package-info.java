/** The one page that is left to the people of a suspended agency, and what their supervisors and guardians see of it. */
@NullMarked
package org.punte.portal.emergency;

import org.jspecify.annotations.NullMarked;
