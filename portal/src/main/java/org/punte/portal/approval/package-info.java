/** What takes a second person: roles, domains of work addresses, second persons of small agencies. */
@NullMarked
package org.punte.portal.approval;

import org.jspecify.annotations.NullMarked;
