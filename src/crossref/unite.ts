export { unite } from '#model/unite'
