/** A need that nobody met becomes something to do for the supervisors of whoever asked. */
@NullMarked
package org.punte.identity.unmet;

import org.jspecify.annotations.NullMarked;
