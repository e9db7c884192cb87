/** Pages that change what is known of a person: facts, names, safe contact, whom they shall never meet. */
@NullMarked
package org.punte.portal.profile;

import org.jspecify.annotations.NullMarked;
