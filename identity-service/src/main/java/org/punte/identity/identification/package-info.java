/** What is written down when somebody is met for the first time: what was seen and told, each part in its category. */
@NullMarked
package org.punte.identity.identification;

import org.jspecify.annotations.NullMarked;
