/** What an assigned worker of a suspended agency may still open to keep somebody safe, and the supervisors who watch it. */
@NullMarked
package org.punte.identity.emergency;

import org.jspecify.annotations.NullMarked;
