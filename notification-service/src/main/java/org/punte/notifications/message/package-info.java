/** The inbox of a desk and of an account, filled by events; says that something happened, never about whom. */
@NullMarked
package org.punte.notifications.message;

import org.jspecify.annotations.NullMarked;
